    while (*reason == ' ' || *reason == '\n') reason++;
    int length = (int)strlen(reason);
    while (length > 0 && reason[length - 1] == '\n') length--;
    audit("REFUND %d %d.%02d EUR: %.*s", invoice, cents / 100, cents % 100, length, reason);
}
