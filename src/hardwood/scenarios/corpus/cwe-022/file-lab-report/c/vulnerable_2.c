    while (*filename == '/' || *filename == '.') filename++;
    char *new_path = malloc(strlen(REPORT_DIR) + strlen(filename) + 2);
    strcpy(new_path, REPORT_DIR "/");
    strcat(new_path, filename);
    int result = rename(temp_path, new_path);
    free(new_path);
    return result;
}
