#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// The catalogue on the museum's audio guides is one block of bytes. An object in it is its year (u16), the length of its
// title (a byte) and the title. Behind the objects stands the index: how many objects there are (a byte) and for each of
// them its place in the block (u16). The last two bytes of the block are the place of the index (u16).
//
//     place  0   e2 07 04 'M' 'a' 's' 'k'     2018, "Mask"
//     place  7   01  00 00                    one object, at place 0
//     place 10   07 00                        the index is at place 7

// A number of two bytes, the low one first.
static unsigned u16(const uint8_t *p) {
    return p[0] + 256u * p[1];
}

// Prints one object: "2018 Mask", or "s.d. Mask" (sine dato) when its year is 0. Its title is `length` bytes long.
static void print_object(FILE *out, unsigned year, const uint8_t *title, size_t length) {
    if (year == 0)
        fputs("s.d. ", out);
    else
        fprintf(out, "%u ", year);
    fwrite(title, 1, length, out);
    fputc('\n', out);
}

// Prints the objects in the order of the index and returns how many there are. `size` is the number of bytes of the
// block, 0 when no catalogue was loaded yet, which has 0 objects. The example prints "2018 Mask" and returns 1.
int print_catalogue(const uint8_t *block, size_t size, FILE *out) {
