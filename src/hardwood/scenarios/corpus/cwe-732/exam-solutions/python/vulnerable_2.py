    print_exam(path, solutions)
