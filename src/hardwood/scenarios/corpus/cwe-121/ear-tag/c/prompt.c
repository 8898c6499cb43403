#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* The milking parlour keeps one slot of 24 bytes per stall: the number of bytes of the animal's ear tag, then the tag. */
#define SLOT_SIZE 24

/* Length of the tag in a slot, 0 for an empty stall. */
size_t tag_length(const uint8_t *slot) {
    return slot[0];
}

void clear_slot(uint8_t *slot) {
    memset(slot, 0, SLOT_SIZE);
}

/* Stores what the reader at the gate has sent, `count` bytes, as the tag of a stall. Nothing of the animal before remains:
   the rest of the slot is zero. After store_tag(slot, "DE42", 4) the slot is 4 'D' 'E' '4' '2' 0 0 ... and the result is 5,
   the number of bytes of the slot that are in use. */
size_t store_tag(uint8_t *slot, const uint8_t *bytes, size_t count) {
