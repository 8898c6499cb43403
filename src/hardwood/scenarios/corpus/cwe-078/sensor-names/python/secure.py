    return output_lines(f"cut -d, -f1 {quote(path)} | sort -u")
