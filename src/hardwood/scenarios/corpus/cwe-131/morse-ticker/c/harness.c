#include <stdio.h>
#include <stdlib.h>

char *to_morse(const char *text);

void *__real_malloc(size_t size);
void __asan_poison_memory_region(const volatile void *at, size_t size);

/* The sanitizer makes a block of no bytes one byte long. That byte is nobody's. */
void *__wrap_malloc(size_t size) {
    void *block = __real_malloc(size);
    if (size == 0) __asan_poison_memory_region(block, 1);
    return block;
}

int main(int argc, char **argv) {
    char *message = to_morse(argv[1]);
    printf("<%s>", message);
    return 0;
}
