using System;
using System.Security.Cryptography;

namespace Chat.Auth
{
    public static class PasswordHasher
    {
        private const int SaltSize = 16;
        private const int HashSize = 32;
        private const int Iterations = 210000;

        public static string Hash(string password)
        {
            byte[] salt = RandomNumberGenerator.GetBytes(SaltSize);
            byte[] hash = Derive(password, salt);
            return Convert.ToBase64String(salt) + "." + Convert.ToBase64String(hash);
        }

        public static bool Verify(string password, string stored)
        {
            string[] parts = stored.Split('.');
            if (parts.Length != 2)
            {
                return false;
            }

            byte[] expected = Convert.FromBase64String(parts[1]);
            byte[] actual = Derive(password, Convert.FromBase64String(parts[0]));
            return CryptographicOperations.FixedTimeEquals(expected, actual);
        }

        private static byte[] Derive(string password, byte[] salt)
            => Rfc2898DeriveBytes.Pbkdf2(password, salt, Iterations, HashAlgorithmName.SHA256, HashSize);
    }
}
