    const Result result = run(get_command(upload));
    if (result.code != 0) {
        std::cerr << upload.store << ": " << result.output << '\n';
        report << "failed, the file may be damaged\n";
        return false;
    }
    report << find_pages(result.output) << '\n';
    return true;
}
