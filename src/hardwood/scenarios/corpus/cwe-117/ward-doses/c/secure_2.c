    int used = snprintf(line, LINE_SIZE, "%s bed %d: %s, remark: ", when, bed, drug);
    for (; *remark != '\0' && used < LINE_SIZE - 1; remark++) {
        if ((unsigned char)*remark >= ' ') line[used++] = *remark;
    }
    line[used] = '\0';
}
