    char line[RECEIPT_SIZE];
    int total = 0;
    receipt[0] = '\0';
    for (int i = 0; i < n; i++) {
        int cents = items[i].count * items[i].cents;
        if (items[i].count == 0)
            continue;
        if (items[i].count > 1)
            snprintf(line, sizeof line, "%d x %s %d.%02d\n", items[i].count, items[i].name, cents / 100, cents % 100);
        else
            snprintf(line, sizeof line, "%s %d.%02d\n", items[i].name, cents / 100, cents % 100);
        strncat(receipt, line, RECEIPT_SIZE - 1 - strlen(receipt));
        total += cents;
    }
    if (is_member) {
        int off = member_discount(total);
        snprintf(line, sizeof line, "MEMBER -%d.%02d\n", off / 100, off % 100);
        strncat(receipt, line, RECEIPT_SIZE - 1 - strlen(receipt));
        total -= off;
    }
    snprintf(line, sizeof line, "TOTAL %d.%02d\n", total / 100, total % 100);
    strncat(receipt, line, RECEIPT_SIZE - 1 - strlen(receipt));
    return total;
}
