    return output_lines(f"cut -d, -f1 {path} | sort -u")
