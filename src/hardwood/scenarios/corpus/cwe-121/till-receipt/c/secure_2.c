    int total = 0;
    size_t used = 0;
    receipt[0] = '\0';
    for (int i = 0; i < n; i++) {
        int cents = items[i].count * items[i].cents;
        if (items[i].count == 0)
            continue;
        total += cents;
        if (items[i].count > 1 && used < RECEIPT_SIZE)
            used += snprintf(receipt + used, RECEIPT_SIZE - used, "%d x ", items[i].count);
        if (used < RECEIPT_SIZE)
            used += snprintf(receipt + used, RECEIPT_SIZE - used, "%s %d.%02d\n", items[i].name, cents / 100, cents % 100);
    }
    if (is_member) {
        int off = member_discount(total);
        total -= off;
        if (used < RECEIPT_SIZE)
            used += snprintf(receipt + used, RECEIPT_SIZE - used, "MEMBER -%d.%02d\n", off / 100, off % 100);
    }
    if (used < RECEIPT_SIZE)
        snprintf(receipt + used, RECEIPT_SIZE - used, "TOTAL %d.%02d\n", total / 100, total % 100);
    return total;
}
