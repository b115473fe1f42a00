"""A mypy plugin for the few places where the types that PySide6 ships are narrower than PySide6 itself."""

from __future__ import annotations

from collections.abc import Callable

from mypy.plugin import FunctionSigContext, Plugin
from mypy.types import AnyType, FunctionLike, TypeOfAny

PROPERTY = "PySide6.QtCore.Property"
CLASS_DECORATORS = frozenset({"PySide6.QtQml.QmlNamedElement", "PySide6.QtQml.QmlUncreatable"})


def any_first_argument(context: FunctionSigContext) -> FunctionLike:
    """`Property("QVariantList")`: a type of C++ may be named, not only a class of Python given."""
    signature = context.default_signature
    return signature.copy_modified(arg_types=[AnyType(TypeOfAny.explicit), *signature.arg_types[1:]])


def any_result(context: FunctionSigContext) -> FunctionLike:
    """`@QmlUncreatable("reason")` is called with the class below it, which its type does not tell."""
    return context.default_signature.copy_modified(ret_type=AnyType(TypeOfAny.explicit))


class QtTypes(Plugin):
    """Widens them, so that nobody needs `type: ignore` for correct code."""

    def get_function_signature_hook(
        self, fullname: str
    ) -> Callable[[FunctionSigContext], FunctionLike] | None:
        if fullname == PROPERTY:
            return any_first_argument
        return any_result if fullname in CLASS_DECORATORS else None


def plugin(_version: str) -> type[Plugin]:
    """What mypy asks for."""
    return QtTypes
