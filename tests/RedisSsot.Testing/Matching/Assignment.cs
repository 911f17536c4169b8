using System;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The assignment problem: pairs rows with columns so that the sum of the costs is as small as can be.</summary>
internal static class Assignment
{
    /// <summary>The column of every row of a square matrix; the Hungarian method in its cubic form with potentials.</summary>
    public static int[] Cheapest(int[,] costs)
    {
        var size = costs.GetLength(0);
        var rowPotential = new int[size + 1];
        var columnPotential = new int[size + 1];
        var rowOf = new int[size + 1];
        var previous = new int[size + 1];

        // Rows and columns count from one here, so that column zero can stand for "the row that is being placed".
        for (var row = 1; row <= size; row++)
        {
            var least = new int[size + 1];
            var visited = new bool[size + 1];
            Array.Fill(least, int.MaxValue);
            rowOf[0] = row;
            var column = 0;
            do
            {
                visited[column] = true;
                var (step, next) = (int.MaxValue, 0);
                for (var candidate = 1; candidate <= size; candidate++)
                {
                    if (visited[candidate])
                    {
                        continue;
                    }

                    var reduced = costs[rowOf[column] - 1, candidate - 1] - rowPotential[rowOf[column]] - columnPotential[candidate];
                    if (reduced < least[candidate])
                    {
                        (least[candidate], previous[candidate]) = (reduced, column);
                    }

                    if (least[candidate] < step)
                    {
                        (step, next) = (least[candidate], candidate);
                    }
                }

                for (var other = 0; other <= size; other++)
                {
                    if (visited[other])
                    {
                        rowPotential[rowOf[other]] += step;
                        columnPotential[other] -= step;
                    }
                    else if (least[other] != int.MaxValue)
                    {
                        least[other] -= step;
                    }
                }

                column = next;
            }
            while (rowOf[column] != 0);

            for (; column != 0; column = previous[column])
            {
                rowOf[column] = rowOf[previous[column]];
            }
        }

        var columnOf = new int[size];
        for (var column = 1; column <= size; column++)
        {
            columnOf[rowOf[column] - 1] = column - 1;
        }

        return columnOf;
    }
}
