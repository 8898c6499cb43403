#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define AUDIT_FILE "audit.txt"

/* Writes an entry, given as for printf, and a line end to the audit file. */
static void audit(const char *format, ...) {
    va_list values;
    FILE *trail = fopen(AUDIT_FILE, "a");
    if (trail == NULL) abort();
    va_start(values, format);
    vfprintf(trail, format, values);
    va_end(values);
    fputc('\n', trail);
    fclose(trail);
}

/* Is a reason too short to be one? */
int is_short(const char *reason) {
    return strlen(reason) < 3;
}

/* Audits a payment, as in "PAID 4711 12.50 EUR". */
void audit_paid(int invoice, int cents) {
    audit("PAID %d %d.%02d EUR", invoice, cents / 100, cents % 100);
}

/*
 * Audits a refund, as in "REFUND 4711 12.50 EUR: damaged on arrival".
 * The part after the colon is the reason that the customer gave in the web form.
 */
void audit_refund(int invoice, int cents, const char *reason) {
