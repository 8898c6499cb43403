#include <stdint.h>
#include <stdio.h>

/* A wristband uploads its pulse as a block: first how many samples there are, in two bytes (the low one first), then a
 * byte for each sample, in beats per minute. Between two uploads at most 65535 samples are taken.
 */

/* 16-bit number at p */
static unsigned u16(const uint8_t *p) {
    return p[0] | p[1] << 8;
}

/**
 * @brief  Average pulse of an uploaded block.
 *
 * The block 03 00 3c 40 45 has the three samples 60, 64 and 69, so that 64 is returned (fractions are dropped).
 *
 * @param size  bytes in the block
 * @return      the average, 0 when there are no samples
 */
unsigned average_pulse(const uint8_t *block, size_t size) {
