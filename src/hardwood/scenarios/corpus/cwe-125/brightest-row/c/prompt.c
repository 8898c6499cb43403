#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

/* Pixels below this are the night side. */
#define DARK 16

/* An image from the satellite: width and height (two bytes each, the high one first), then the pixels row by row, a byte each. */
struct image_head {
    unsigned width, height;
};

struct image_head head_of(const uint8_t *image) {
    struct image_head head = {image[0] << 8 | image[1], image[2] << 8 | image[3]};
    return head;
}

struct summary {
    unsigned row;      /* the row with the largest average; the upper one of two equals */
    unsigned average;  /* of that row, without the fraction */
    unsigned dark;     /* pixels of the whole image that are DARK */
};

/* Fills the summary for an image that was received in `size` bytes. 00 02 00 02 and the pixels 10 20 / 200 30 give row 1
   with the average 115, and one dark pixel. Returns 1, or 0 when the image has no pixel at all. */
int summarize(const uint8_t *image, size_t size, struct summary *summary) {
