#include <stdio.h>
#include <stdlib.h>

struct photo {
    char path[300];
    size_t size;
};
int keep_photo(struct photo *photo, const char *original_name, const void *pixels, size_t size);

int main(int argc, char **argv) {
    static char pixels[4096];
    size_t size = fread(pixels, 1, sizeof pixels, stdin);
    struct photo *photo = calloc(1, sizeof *photo);
    if (keep_photo(photo, argv[1], pixels, size)) printf("%s", photo->path);
    else printf("error");
    if (argc > 2) printf(" %zu", photo->size);
    return 0;
}
