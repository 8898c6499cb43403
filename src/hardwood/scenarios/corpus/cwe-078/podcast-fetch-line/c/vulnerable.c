    snprintf(line, size, "curl -s -o %s %s", filename, url);
}
