#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What the receiver on the roof hears from an aircraft, byte for byte. */
struct report {
    uint32_t number;
    int16_t speed;
    int16_t climb;
    char callsign[8];   /* 1 to 8 letters and digits, zeros behind them */
};

void print_speed(const struct report *report) {
    printf("%u: %d km/h\n", report->number, report->speed);
}

/* The callsign of a report as a new string, such as "DLH42A"; the caller frees it. NULL if there is no memory, or if the callsign is empty. */
char *callsign_of(const struct report *report) {
