#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define HEAD 12

/* `count` pictures of letters, each `bytes` long, one behind the other in `pictures`. */
struct font {
    uint32_t count;
    uint32_t bytes;
    uint8_t *pictures;
};

/* Four bytes of a file, lowest first. */
static uint32_t read_number(const uint8_t *at) {
    return at[0] | at[1] << 8 | at[2] << 16 | (uint32_t)at[3] << 24;
}

/* Whether a file begins with a whole head, that of a font. */
static int has_head(const uint8_t *file, uint32_t size) {
    return size >= HEAD && memcmp(file, "FNT1", 4) == 0;
}

/* A font with its own copy of the pictures, which have `total` bytes together. NULL when there is no memory for it. */
static struct font *make_font(uint32_t count, uint32_t bytes, const uint8_t *pictures, size_t total) {
    struct font *font = malloc(sizeof *font);
    uint8_t *copy = malloc(total);
    if (font == NULL || copy == NULL) {
        free(font);
        free(copy);
        return NULL;
    }
    memcpy(copy, pictures, total);
    *font = (struct font){count, bytes, copy};
    return font;
}

/*
 * Makes a font of a file that lies in memory, `size` bytes at `file`:
 *
 *     0   "FNT1"
 *     4   count, a number
 *     8   bytes, a number
 *    12   the pictures
 *
 * Returns NULL when the file has no head, or is shorter than its head and its pictures; with 3 pictures of 4 bytes it has at
 * least 24. What follows the last picture is left out.
 */
struct font *load_font(const uint8_t *file, uint32_t size) {
