#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CODE_SIZE 20
#define RECORD_SIZE (4 + CODE_SIZE)

/* The analyser keeps a record of RECORD_SIZE bytes for each tube: four for its place in the rack, then CODE_SIZE for the
 * patient's code, which is filled up with '\0'. */

unsigned tube_place(const uint8_t *record) {
    return record[0] | record[1] << 8 | record[2] << 16;
}

/* Copies the patient's code out of a record, without the blanks that some clinics put behind it: "K-17/4" for the record
 * 02 00 00 00 'K' '-' '1' '7' '/' '4' ' ' 00 00 ... It may be empty. The caller frees the copy. */
char *tube_code(const uint8_t *record) {
