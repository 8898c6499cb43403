    snprintf(line, LINE_SIZE, "%s bed %d: %s, remark: %s", when, bed, drug, remark);
}
