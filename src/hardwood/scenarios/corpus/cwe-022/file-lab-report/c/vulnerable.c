    char new_path[1024];
    snprintf(new_path, sizeof new_path, "%s/%s", REPORT_DIR, filename);
    return rename(temp_path, new_path);
}
