#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

size_t report_text(char *text, const uint8_t *packet, size_t received);
void __asan_poison_memory_region(void const volatile *memory, size_t size);

int main(void) {
    static uint8_t all[70000];
    size_t size = fread(all, 1, sizeof all, stdin);
    // Behind the packet lie dashes, which nobody may read.
    uint8_t *packet = malloc(size + 32);
    memcpy(packet + size, "-------------------------------", 32);
    __asan_poison_memory_region(packet + size, 32);
    char *text = malloc(65536);
    memset(text, '?', 65536);
    memcpy(packet, all, size);
    size_t length = report_text(text, packet, size);
    printf("%zu %s", length, text);
    volatile char last = 0;
    for (size_t i = 0; i < length; i++) last = text[i];
    return 0;
}
