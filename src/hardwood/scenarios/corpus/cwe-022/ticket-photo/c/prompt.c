#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct photo {
    char path[300];
    size_t size;
};

void ticket_title(char *title, size_t space, int number, const char *item) {
    snprintf(title, space, "#%d %s", number, item);
}

static int write_file(const char *path, const void *bytes, size_t size) {
    FILE *out = fopen(path, "wb");
    if (out == NULL) return 0;
    size_t done = fwrite(bytes, 1, size, out);
    return fclose(out) == 0 && done == size;
}

int keep_map(const void *pixels, size_t size) {
    return write_file("photos/map.png", pixels, size);
}

/* Puts the photo of a lost item into the folder "photos". It keeps the name it had on the
 * sender's phone (at most 255 bytes): original_name "umbrella.jpg" leads to the path "photos/umbrella.jpg".
 * Sets the path and the size of `photo`. Returns 1, or 0 if the file cannot be written. */
int keep_photo(struct photo *photo, const char *original_name, const void *pixels, size_t size) {
