#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

size_t store_tag(uint8_t *slot, const uint8_t *bytes, size_t count);

/* `size` zero bytes at the very end of memory that can be used. */
static void *last_bytes(size_t size) {
    size_t room = (size + 4095) / 4096 * 4096, beyond = (size_t)1 << 24;
    char *map = (char *)mmap(NULL, room + beyond, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    mprotect(map, room, PROT_READ | PROT_WRITE);
    return map + room - size;
}

int main(void) {
    uint8_t *all = malloc(1 << 20), *slot = last_bytes(24);
    size_t count = fread(all, 1, 1 << 20, stdin);
    uint8_t *bytes = malloc(count + 1);
    memcpy(bytes, all, count);
    memset(slot, 0x77, 24);
    printf("%zu ", store_tag(slot, bytes, count));
    for (int i = 0; i < 24; i++) printf("%02x", slot[i]);
    return 0;
}
