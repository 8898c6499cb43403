package main

import (
	"fmt"
	"os"
	"strconv"
)

func main() {
	stamp, _ := strconv.ParseInt(os.Args[3], 10, 64)
	fmt.Print(renderMessage(os.Args[1], os.Args[2], stamp))
}
