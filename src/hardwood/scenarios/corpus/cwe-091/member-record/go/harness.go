package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Println(memberRecord(os.Args[1]))
}
