#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/*
 * The chip of an electronic ticket holds fields one after the other. Each is a letter, the number of bytes of its content,
 * and the content:
 *
 *     'N'  the passenger's name
 *     'Z'  the zones, one byte each
 *     'P'  the price in cents, two bytes, the high one first
 */

/* 280 -> "2.80" */
static void print_price(FILE *out, unsigned cents) {
    fprintf(out, "price: %u.%02u\n", cents / 100, cents % 100);
}

/* Prints what is on a chip of `size` bytes, a line for each field:
 *
 *     name: Ada Lind
 *     zones: 1 2 14
 *     price: 2.80
 *
 * Fields with other letters belong to the bus company and are passed over. Returns how many lines were printed.
 */
int print_ticket(const uint8_t *chip, size_t size, FILE *out) {
