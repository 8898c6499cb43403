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

// Prints the object that begins at `object`, in the example block + 0: "2018 Mask", or "s.d. Mask" (sine dato) for the year 0.
static void print_object(FILE *out, const uint8_t *object) {
    unsigned year = u16(object), length = object[2];
    if (year == 0)
        fputs("s.d. ", out);
    else
        fprintf(out, "%u ", year);
    fwrite(object + 3, 1, length, out);
    fputc('\n', out);
}

// Prints the objects in the order of the index and returns how many there are: 0 when `size`, the number of bytes of the
// block, is 0. In the example it prints "2018 Mask" and returns 1.
int print_catalogue(const uint8_t *block, size_t size, FILE *out) {
