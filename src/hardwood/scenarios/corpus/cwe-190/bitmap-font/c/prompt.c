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
static uint32_t number(const uint8_t *at) {
    return at[0] | at[1] << 8 | at[2] << 16 | (uint32_t)at[3] << 24;
}

/*
 * Makes a font of a file that lies in memory, `size` bytes at `file`:
 *
 *     0   "FNT1"
 *     4   count, a number
 *     8   bytes, a number
 *    12   the pictures
 *
 * What follows the last picture is left out. Returns NULL when the file is shorter than its head and its pictures, or does
 * not start with FNT1. The font has its own copy of the pictures.
 */
struct font *load_font(const uint8_t *file, uint32_t size) {
