    shell(f"cat {first} {second} | sort -u > merged.txt")
