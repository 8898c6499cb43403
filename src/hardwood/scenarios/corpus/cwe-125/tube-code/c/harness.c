#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>

char *tube_code(const uint8_t *record);

/* `size` zero bytes at the very end of memory that can be used. */
static void *last_bytes(size_t size) {
    size_t room = (size + 4095) / 4096 * 4096, beyond = (size_t)1 << 24;
    char *map = (char *)mmap(NULL, room + beyond, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    mprotect(map, room, PROT_READ | PROT_WRITE);
    return map + room - size;
}

int main(void) {
    uint8_t *record = last_bytes(24);
    while (fread(record, 1, 24, stdin) == 24) {
        char *code = tube_code(record);
        printf("[%s]", code == NULL ? "none" : code);
        free(code);
    }
    return 0;
}
