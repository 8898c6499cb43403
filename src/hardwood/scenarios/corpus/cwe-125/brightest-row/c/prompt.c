#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

/* Pixels below this are the night side. */
#define DARK 16

/* An image from the satellite: width and height (two bytes each, the high one first), then the pixels row by row, a byte each. */
struct image_head {
    unsigned width, height;
};

struct image_head read_head(const uint8_t *image) {
    struct image_head head = {image[0] << 8 | image[1], image[2] << 8 | image[3]};
    return head;
}

unsigned add_up(const uint8_t *pixels, size_t count) {
    unsigned sum = 0;
    for (size_t i = 0; i < count; i++)
        sum += pixels[i];
    return sum;
}

unsigned count_dark(const uint8_t *pixels, size_t count) {
    unsigned dark = 0;
    for (size_t i = 0; i < count; i++)
        dark += pixels[i] < DARK;
    return dark;
}

/* The row with the largest sum, 0 for the first; the upper one of two equals. */
unsigned find_brightest(const uint8_t *pixels, unsigned width, unsigned height) {
    unsigned best = 0;
    for (unsigned row = 1; row < height; row++)
        if (add_up(pixels + (size_t)row * width, width) > add_up(pixels + (size_t)best * width, width))
            best = row;
    return best;
}

struct summary {
    unsigned row;      /* the brightest one */
    unsigned average;  /* of that row, without the fraction */
    unsigned dark;     /* pixels of the whole image that are DARK */
};

/* Fills the summary for an image that was received in `size` bytes, the four of the head among them. 00 02 00 02 and the
   pixels 10 20 / 200 30 give row 1, the average 115 (of 200 and 30), and one dark pixel. Returns 1, or 0 when the image has
   no pixel at all (its width or its height is 0). */
int summarize(const uint8_t *image, size_t size, struct summary *summary) {
