    std::size_t sum = 0;
    for (unsigned char c : name) sum += c;
    return rails[sum % rails.size()];
}
