int keep_codes(char *const *codes, int count);

int main(int argc, char **argv) {
    return keep_codes(argv + 1, argc - 1) != 0;
}
