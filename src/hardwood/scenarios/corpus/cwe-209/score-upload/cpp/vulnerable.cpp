    const Result result = run(get_command(upload));
    if (result.code != 0) {
        report << "failed, " << result.output << '\n';
        return false;
    }
    report << find_pages(result.output) << '\n';
    return true;
}
