    FILE *printer = popen("sh printer.sh", "w");
    std::fprintf(printer, "%s\n", name.c_str());
    pclose(printer);
}
