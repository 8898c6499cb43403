#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

struct summary {
    unsigned row;
    unsigned average;
    unsigned dark;
};
int summarize(const uint8_t *image, size_t size, struct summary *summary);

/* `size` zero bytes at the very end of memory that can be used. */
static void *last_bytes(size_t size) {
    size_t room = (size + 4095) / 4096 * 4096, beyond = (size_t)1 << 24;
    char *map = (char *)mmap(NULL, room + beyond, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    mprotect(map, room, PROT_READ | PROT_WRITE);
    return map + room - size;
}

int main(void) {
    uint8_t *all = malloc(1 << 20);
    size_t size = fread(all, 1, 1 << 20, stdin);
    uint8_t *image = last_bytes(size);
    memcpy(image, all, size);
    struct summary summary = {77, 77, 77};
    if (summarize(image, size, &summary)) printf("row %u, average %u, dark %u", summary.row, summary.average, summary.dark);
    else printf("no pixels");
    return 0;
}
