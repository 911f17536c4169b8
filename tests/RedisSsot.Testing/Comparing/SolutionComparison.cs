using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Compares a fixed solution with the expected one, file by file.</summary>
internal static class SolutionComparison
{
    public static async Task VerifyAsync(Solution actual, Solution expected, IVerifier verifier, CancellationToken cancellationToken)
    {
        var (actualProjects, expectedProjects) = (actual.Projects.ToList(), expected.Projects.ToList());
        verifier.Equal(expectedProjects.Count, actualProjects.Count, $"expected '{expectedProjects.Count}' projects but found '{actualProjects.Count}'");
        foreach (var (actualProject, expectedProject) in actualProjects.Zip(expectedProjects))
        {
            await VerifyAsync("source", actualProject.Documents, expectedProject.Documents, verifier, cancellationToken).ConfigureAwait(false);
            await VerifyAsync("additional", actualProject.AdditionalDocuments, expectedProject.AdditionalDocuments, verifier, cancellationToken).ConfigureAwait(false);
            await VerifyAsync("analyzer config", actualProject.AnalyzerConfigDocuments, expectedProject.AnalyzerConfigDocuments, verifier, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task VerifyAsync(
        string kind, IEnumerable<TextDocument> actual, IEnumerable<TextDocument> expected, IVerifier verifier, CancellationToken cancellationToken)
    {
        var (actualFiles, expectedFiles) = (actual.ToList(), expected.ToList());
        verifier.Equal(
            expectedFiles.Count,
            actualFiles.Count,
            $"expected '{expectedFiles.Count}' {kind} files ({Names(expectedFiles)}) but found '{actualFiles.Count}' ({Names(actualFiles)})");
        foreach (var (actualFile, expectedFile) in actualFiles.Zip(expectedFiles))
        {
            await VerifyAsync(actualFile, expectedFile, verifier, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task VerifyAsync(TextDocument actual, TextDocument expected, IVerifier verifier, CancellationToken cancellationToken)
    {
        var path = expected.FilePath ?? expected.Name;
        var actualText = await actual.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var expectedText = await expected.GetTextAsync(cancellationToken).ConfigureAwait(false);
        if (!actualText.ContentEquals(expectedText))
        {
            verifier.Fail(
                $"content of '{path}' did not match. Diff shown with expected as baseline:\r\n"
                + LineDiff.Describe(expectedText.ToString(), actualText.ToString()));
        }

        Same("encoding", expectedText.Encoding, actualText.Encoding);
        Same("checksum algorithm", expectedText.ChecksumAlgorithm, actualText.ChecksumAlgorithm);
        Same("file name", expected.Name, actual.Name);
        Same("folders", string.Join('/', expected.Folders), string.Join('/', actual.Folders));

        void Same<T>(string what, T wanted, T found) =>
            verifier.Equal(wanted, found, $"{what} of '{path}' was expected to be '{wanted}' but was '{found}'");
    }

    private static string Names(IEnumerable<TextDocument> files) => string.Join(", ", files.Select(file => $"'{file.FilePath ?? file.Name}'"));
}
