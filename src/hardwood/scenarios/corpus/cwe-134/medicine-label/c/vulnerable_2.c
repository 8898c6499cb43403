    char line[LINE], text[4 * LINE];
    int lines = 0;
    for (; read_layout(layout, line); lines++) {
        snprintf(text, sizeof text, line, patient, medicine);
        fprintf(out, "%s\n", text);
    }
    return lines;
}
