#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

unsigned average_pulse(const uint8_t *block, size_t size);

/* `size` zero bytes at the very end of memory that can be used. */
static void *last_bytes(size_t size) {
    size_t room = (size + 4095) / 4096 * 4096, beyond = (size_t)1 << 24;
    char *map = (char *)mmap(NULL, room + beyond, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    mprotect(map, room, PROT_READ | PROT_WRITE);
    return map + room - size;
}

int main(void) {
    uint8_t *all = malloc(1 << 17);
    size_t size = fread(all, 1, 1 << 17, stdin);
    uint8_t *block = last_bytes(size);
    memcpy(block, all, size);
    printf("%u", average_pulse(block, size));
    return 0;
}
