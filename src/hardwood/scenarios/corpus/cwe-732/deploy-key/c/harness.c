#include <stdio.h>

int store_private_key(const char *path, const char *pem);

int main(int argc, char **argv) {
    static char pem[5000];
    fread(pem, 1, sizeof pem - 1, stdin);
    return store_private_key(argv[1], pem) != 0;
}
