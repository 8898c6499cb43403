#include <stdio.h>
#include <stdlib.h>

char *badge_text(const unsigned char *number, size_t length);

void *__real_malloc(size_t size);
void __asan_poison_memory_region(const volatile void *at, size_t size);

/* The sanitizer makes a block of no bytes one byte long. That byte is nobody's. */
void *__wrap_malloc(size_t size) {
    void *block = __real_malloc(size);
    if (size == 0) __asan_poison_memory_region(block, 1);
    return block;
}

int main(int argc, char **argv) {
    unsigned char *number = malloc(argc - 1);
    for (int i = 1; i < argc; i++) number[i - 1] = (unsigned char)atoi(argv[i]);
    printf("<%s>", badge_text(number, argc - 1));
    return 0;
}
