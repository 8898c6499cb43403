    char line[LINE];
    int printed = 0;
    while (read_layout(layout, line)) {
        fprintf(out, line, patient, medicine);
        fputc('\n', out);
        printed++;
    }
    return printed;
}
