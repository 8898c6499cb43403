int write_upload_key(const char *path, const char *key);

int main(int argc, char **argv) {
    return write_upload_key(argv[1], argv[2]) != 0;
}
