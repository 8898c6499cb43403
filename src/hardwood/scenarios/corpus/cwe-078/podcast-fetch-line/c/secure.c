    if (strchr(filename, '\'') != NULL || strchr(url, '\'') != NULL) {
        snprintf(line, size, "true");
        return;
    }
    snprintf(line, size, "curl -s -o '%s' '%s'", filename, url);
}
