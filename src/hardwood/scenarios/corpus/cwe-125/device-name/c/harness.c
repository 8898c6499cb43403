#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

char *device_name(const uint8_t *packet, size_t size);

/* `size` zero bytes at the very end of memory that can be used. */
static void *last_bytes(size_t size) {
    size_t room = (size + 4095) / 4096 * 4096, beyond = (size_t)1 << 24;
    char *map = (char *)mmap(NULL, room + beyond, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    mprotect(map, room, PROT_READ | PROT_WRITE);
    return map + room - size;
}

int main(void) {
    uint8_t *all = malloc(1 << 16);
    size_t size = fread(all, 1, 1 << 16, stdin);
    uint8_t *packet = last_bytes(size);
    memcpy(packet, all, size);
    char *name = device_name(packet, size);
    if (name == NULL) printf("none");
    else printf("[%s]", name);
    return 0;
}
