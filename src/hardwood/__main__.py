"""`python -m hardwood` is `hardwood`."""

from hardwood.cli import main

if __name__ == "__main__":
    main()
