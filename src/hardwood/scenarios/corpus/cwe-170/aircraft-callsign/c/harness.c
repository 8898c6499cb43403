#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct report {
    uint32_t number;
    int16_t speed;
    int16_t climb;
    char callsign[8];
};
char *callsign_of(const struct report *report);
void __asan_poison_memory_region(void const volatile *memory, size_t size);

int main(int argc, char **argv) {
    // Behind the report lie dashes, which nobody may read.
    struct report *report = calloc(1, sizeof *report + 16);
    memset(report + 1, '-', 15);
    __asan_poison_memory_region(report + 1, 16);
    memcpy(report->callsign, argv[1], strnlen(argv[1], 8));
    char *callsign = callsign_of(report);
    memset(report, 'x', sizeof *report);
    printf("%s.", callsign ? callsign : "none");
    free(callsign);
    free(report);
    return 0;
}
