"""The label editor: the labels and own fields of each layer. Every change is one step, saved at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.records import DOCUMENT_LAYER, LAYERS
from annotator.store.queries import labels as queries
from annotator.terms import Vocabulary
from annotator.ui.dialogs.features import FeatureEditor
from annotator.ui.dialogs.label_list import LabelListEditor
from annotator.ui.session import Session
from annotator.ui.widgets.words import FlatButton, Words
from annotator.words import mark, tr

LAYER_NAMES = Vocabulary(
    "layer",
    {
        "claim": mark("Claims", "layer"),
        "entity": mark("Entities", "layer"),
        "attribution": mark("Who says it (source, cue)", "layer"),
        DOCUMENT_LAYER: mark("Whole articles", "layer"),
    },
)


class LabelEditor(QDialog):
    """Not modal: the text stays at hand. The layer is chosen above; labels and fields have a tab each."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setWindowTitle(tr("Labels"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.layer = QComboBox()
        self.layer.setAccessibleName(tr("Layer"))
        self.new_layer = FlatButton(tr("New layer…"), tr("Add a layer of your own for another kind of mark"))
        self.said = Words(dim=True)
        self.said.setAccessibleName(tr("What was done"))
        self.labels = LabelListEditor(session)
        self.features = FeatureEditor(session)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.labels, tr("Labels"))
        self.tabs.addTab(self.features, tr("Fields"))
        self._lay_out()
        self.layer.activated.connect(self._show_layer)
        self.new_layer.clicked.connect(self._ask_layer)
        session.said.connect(self.said.setText)
        session.failed.connect(self._show_error)
        session.labelsChanged.connect(self._refresh)
        session.themeChanged.connect(self._refresh)
        self._offer_layers("claim")

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        name = QLabel(tr("Layer"))
        name.setBuddy(self.layer)
        top.addWidget(name)
        top.addWidget(self.layer, 1)
        top.addWidget(self.new_layer)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        bottom = QHBoxLayout()
        bottom.addWidget(self.said, 1)
        bottom.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.tabs, 1)
        layout.addLayout(bottom)
        em = self.fontMetrics().averageCharWidth()
        self.resize(em * 92, em * 74)

    # -- layers

    def _layers(self) -> list[str]:
        connection = self.session.workspace.read()
        own = [label.layer for label in queries.labels(connection, retired=True)]
        own += [feature.layer for feature in queries.features(connection, retired=True)]
        return list(dict.fromkeys([*LAYERS, DOCUMENT_LAYER, *own]))

    def _offer_layers(self, chosen: str) -> None:
        layers = list(dict.fromkeys([*self._layers(), chosen]))
        self.layer.clear()
        for layer in layers:
            self.layer.addItem(LAYER_NAMES(layer), layer)
        self.layer.setCurrentIndex(layers.index(chosen))
        self._show_layer()

    def show_layer(self, layer: str) -> None:
        """Edit this layer."""
        self._offer_layers(layer)

    def _show_layer(self, *_: object) -> None:
        layer = self.layer.currentData()
        self.labels.show_layer(layer)
        self.features.show_layer(layer)

    def _ask_layer(self) -> None:
        dialog = QInputDialog(self)
        dialog.setWindowTitle(tr("New layer"))
        dialog.setLabelText(tr("Name of the layer, such as “tone” or “framing”:"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.textValueSelected.connect(self._add_layer)
        dialog.open()

    def _add_layer(self, name: str) -> None:
        name = " ".join(name.split()).casefold()
        if name:
            self._offer_layers(name)
            said = tr("The layer {layer} is kept as soon as it has a label or a field. Add one.", layer=name)
            self.said.setText(said)
            self.labels.add.setFocus()

    def _refresh(self, *_: object) -> None:
        chosen = self.layer.currentData()
        if set(self._layers()) - {self.layer.itemData(n) for n in range(self.layer.count())}:
            self._offer_layers(chosen)
        else:
            self.labels.refresh()

    def _show_error(self, error: object) -> None:
        self.said.setText(str(error))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return  # Enter saves a field; it closes nothing
        super().keyPressEvent(event)

    def reject(self) -> None:
        self._leave()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._leave()
        super().closeEvent(event)

    def _leave(self) -> None:
        self.labels.leave()
        self.features.leave()
