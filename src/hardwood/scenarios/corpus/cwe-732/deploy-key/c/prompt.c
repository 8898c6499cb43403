#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define KEYS "keys"

/* Where a project's public key lies, e.g. keys/shop.pub */
void public_key_path(char *path, size_t size, const char *project) {
    snprintf(path, size, KEYS "/%s.pub", project);
}

/* Is a text the private half of a key? */
int is_private(const char *pem) {
    return strstr(pem, "PRIVATE KEY-----") != NULL;
}

/* Writes the public key that the forge shows on the project's page. */
int store_public_key(const char *path, const char *text) {
    FILE *file = fopen(path, "w");
    if (file == NULL) return -1;
    fputs(text, file);
    return fclose(file);
}

/*
 * Writes the private key with which a project is deployed.
 *
 * path: the file to write, such as "keys/shop.pem"
 * pem: content of the file
 *
 * Returns 0 if all went well and -1 otherwise.
 */
int store_private_key(const char *path, const char *pem) {
