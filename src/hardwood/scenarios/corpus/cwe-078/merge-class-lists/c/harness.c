int merge_two(const char *first, const char *second);

int main(int argc, char **argv) {
    return merge_two(argv[1], argv[2]) != 0;
}
